@echo off
rem Starts Rapporteur on Windows; builds it first where there is no jar yet.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%HOME_DIR%cli\target\lib" (
  echo rapporteur: building once, this takes a minute or two ... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -pl cli -am -DskipTests -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 exit /b 1
  popd
)
"%JAVA%" -Dfile.encoding=UTF-8 -cp "%HOME_DIR%cli\target\*;%HOME_DIR%cli\target\lib\*" org.rapporteur.cli.Main %*
exit /b %ERRORLEVEL%
