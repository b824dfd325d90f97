@echo off
rem Starts Rapporteur on Windows; builds it first where that was not done. Unlike the shell's launcher it does not see
rem that sources have changed: delete cli\target to build anew. It cannot tell a console from a file, so that colour is
rem on only with --color=always.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%cli\target"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
  echo rapporteur: needs Java 17 or newer, and there is no java on the PATH and no JAVA_HOME. 1>&2
  exit /b 1
)

if not exist "%TARGET%\.built" call :build || exit /b 1
set "JAR="
for %%J in ("%TARGET%\rapporteur-cli-*.jar") do set "JAR=%%~fJ"
if not defined JAR (
  echo rapporteur: there is no jar in "%TARGET%": delete that folder to build anew. 1>&2
  exit /b 1
)

rem Long reading is what the second compiler pays off for; looking something up is not.
set "TUNING=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%C in (read brief evaluate serve) do if /i "%~1"=="%%C" set "TUNING=-XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"

rem The program writes UTF-8; the console is to read it so, and gets its own code page back.
set "PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp') do set "PAGE=%%P"
if defined PAGE set "PAGE=%PAGE:.=%"
chcp 65001 >nul 2>&1
"%JAVA%" -Dfile.encoding=UTF-8 -Xlog:disable -Xlog:all=off %TUNING% %JAVA_OPTS% -cp "%JAR%;%TARGET%\lib\*" org.rapporteur.cli.Main %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%

:build
echo rapporteur: building once, this takes a minute or two ... 1>&2
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -pl cli -am -DskipTests -Dspotless.check.skip=true package 1>&2
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
  echo rapporteur: the build failed; see above. It needs a JDK 17 or newer. 1>&2
  exit /b 1
)
type nul >"%TARGET%\.built"
exit /b 0
