package org.rapporteur.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The reading room: words, then HTML, then data, then pages and API, then the server. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    @ArchTest
    static final ArchRule nothing_below_imports_the_room = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.web..", "io.javalin..", "org.eclipse.jetty..")
            .because("stages and record serve without a server");

    @ArchTest
    static final ArchRule only_the_door_knows_the_server = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage(
                    "org.rapporteur.web.html..",
                    "org.rapporteur.web.words..",
                    "org.rapporteur.web.data..",
                    "org.rapporteur.web.page..",
                    "org.rapporteur.web.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.web", "io.javalin..", "org.eclipse.jetty..", "jakarta..")
            .because("a page is made of a question and a record, so that it can be tried without a server");

    @ArchTest
    static final ArchRule html_and_words_know_no_record = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("org.rapporteur.web.html..", "org.rapporteur.web.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.record..",
                    "org.rapporteur.web.data..",
                    "org.rapporteur.web.page..",
                    "org.rapporteur.web.api..")
            .because("the command line shows findings with them too, from memory");

    @ArchTest
    static final ArchRule data_know_no_pages = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.rapporteur.web.data..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.web.html..", "org.rapporteur.web.page..", "org.rapporteur.web.api..")
            .because("what is asked of the record does not depend on how it is shown");
}
