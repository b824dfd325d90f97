package org.rapporteur.cli;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The command line is a guest of the stages and of the record; neither may know it. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    @ArchTest
    static final ArchRule nothing_below_imports_the_command_line = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.cli..", "picocli..")
            .because("stages and record serve as a library too");

    @ArchTest
    static final ArchRule views_do_not_import_commands = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "org.rapporteur.cli.brief..", "org.rapporteur.cli.page..", "org.rapporteur.cli.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.cli", "picocli..", "org.rapporteur.record..")
            .because("a view is made from findings alone, so that it can be tested and used without a record");

    @ArchTest
    static final ArchRule the_terminal_knows_no_findings = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.rapporteur.cli.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.cli.brief..", "org.rapporteur.cli.page..")
            .because("words and widths come before what they tell");

    @ArchTest
    static final ArchRule the_record_does_not_know_its_exports = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages("org.rapporteur.export..", "org.rapporteur.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.export..")
            .because("forms of other programs come and go; the record stays");
}
