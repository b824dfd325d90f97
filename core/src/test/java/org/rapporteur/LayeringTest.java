package org.rapporteur;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** Packages are the stages of the pipeline, so what a later stage finds can never leak into an earlier one. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final List<String> STAGES = List.of(
            "text",
            "provenance",
            "time",
            "intake",
            "encoder",
            "annotation",
            "dating",
            "actor",
            "place",
            "attribution",
            "event",
            "copy",
            "story",
            "pipeline",
            "evaluation");

    @ArchTest
    static void a_stage_imports_only_earlier_stages(com.tngtech.archunit.core.domain.JavaClasses classes) {
        for (int i = 0; i < STAGES.size(); i++) {
            if (i + 1 == STAGES.size()) {
                continue;
            }
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(stage -> "org.rapporteur." + stage + "..")
                    .toArray(String[]::new);
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("org.rapporteur." + STAGES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because(
                            "a finding of one stage is input to the later ones only; a cycle would hide where it came from")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule core_knows_neither_database_nor_terminal = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "picocli..", "org.sqlite..")
            .because("the stages serve as a library too; a heavy dependency has a module of its own");
}
