package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class TranslationTest {

    private static final String FIRE =
            """
            LINDAU HARBOUR (Norden Wire) - A fire on the ferry Aurelia killed 3 sailors and injured 14 on Sunday, 12 miles off the island of Hiddensee, the coast guard said.

            The captain, Piet Brandsma, ordered the 412 passengers into the boats at 04:20, according to the operator, Norrline. Helicopters from Rostock and Malmo flew 26 people to hospital.

            Investigators believe that the fire began in a refrigerated lorry on deck 3, where a cable had been patched with tape. The Aurelia was built in Gdansk in 1998 and was last inspected in February.

            Norrline said that it would pay every passenger 1,500 euros. "That is not enough for a night in the water," said Greta Lindqvist, a teacher from Lund who travelled with 31 pupils.

            The transport ministry in Berlin has grounded the sister ships Borealis and Caelia until the cables on all decks are checked.
            """;

    private static final String IN_SPANISH =
            """
            PUERTO DE LINDAU (Norden Wire) - Un incendio en el transbordador Aurelia mató a 3 marineros e hirió a 14 el domingo, a 12 millas de la isla de Hiddensee, informó la guardia costera.

            El capitán, Piet Brandsma, ordenó a los 412 pasajeros subir a los botes a las 04:20, según la empresa operadora, Norrline. Helicópteros de Rostock y Malmö llevaron a 26 personas al hospital.

            Los investigadores creen que el fuego comenzó en un camión frigorífico en la cubierta 3, donde un cable había sido reparado con cinta. El Aurelia fue construido en Gdansk en 1998 y fue inspeccionado por última vez en febrero.

            Norrline dijo que pagaría a cada pasajero 1.500 euros. «Eso no basta para una noche en el agua», dijo Greta Lindqvist, una maestra de Lund que viajaba con 31 alumnos.

            El Ministerio de Transporte en Berlín ha inmovilizado los barcos gemelos Borealis y Caelia hasta que se revisen los cables de todas las cubiertas.
            """;

    private static final String IN_RUSSIAN =
            """
            ТАЛЛИН (Norden Wire) - Эстония и Финляндия до октября решат, рыть ли железнодорожный тоннель под заливом, заявил в понедельник министр транспорта Эстонии Марек Тамберг.

            «Мы не будем строить тоннель, за который должны будут платить наши внуки», — сказал Тамберг журналистам после переговоров с финскими чиновниками в Хельсинки.

            Исследование оценило стоимость 80-километрового соединения в 16 миллиардов евро, почти вдвое больше оценки 2018 года. Два китайских инвестора ушли в прошлом году после того, как банки во Франкфурте отказались гарантировать облигации.

            Комиссар Финляндии по инфраструктуре Оути Раутаваара назвала план «смелой игрой на осторожные деньги» и попросила у Брюсселя гарантий.

            Рыболовецкие кооперативы на обоих берегах опасаются, что дноуглубительные работы на десять лет замутят места лова сельди. Они наняли морского биолога из Тарту, чтобы считать нерестящуюся рыбу.

            Паромы, которые сегодня пересекают залив, перевозят девять миллионов пассажиров в год, и их владельцы тихо выступают против тоннеля с тех пор, как были показаны первые чертежи.
            """;

    private static final String OWN_WORK_IN_GERMAN =
            """
            Nach dem Brand auf der Fähre Aurelia ermittelt die Staatsanwaltschaft in Rostock gegen die Reederei Norrline. Drei Seeleute waren am Sonntag vor Hiddensee ums Leben gekommen.

            „Die Kabel waren seit Jahren ein Thema an Bord“, sagte der frühere Maschinist Olaf Petersen der Küstenpost. Er habe im Jahr 2019 zwei Meldungen an die Werft in Stralsund geschrieben und nie eine Antwort bekommen.

            Kapitän Piet Brandsma liegt mit Rauchvergiftung in einer Klinik in Greifswald. Von den 412 Fahrgästen sind 14 verletzt, die meisten beim Sprung in die Boote. Eine Schulklasse aus Lund wurde in einer Turnhalle in Sassnitz untergebracht.

            Der Verkehrsminister in Berlin kündigte eine Prüfung aller Schiffe der Klasse an. Die Gewerkschaft fordert seit 2021 strengere Kontrollen der Ladedecks.
            """;

    private static Comparison compare(String one, String other) {
        return new CopyComparer()
                .compare(Newsroom.report("a", one, null, null), Newsroom.report("b", other, null, null));
    }

    @Test
    void a_translation_is_known_by_names_and_numbers_in_their_order() {
        assertThat(compare(FIRE, IN_SPANISH).copyClass()).isEqualTo(CopyClass.TRANSLATED);
    }

    @Test
    void a_translation_into_another_script_is_known_too() {
        assertThat(compare(Newsroom.AGENCY, IN_RUSSIAN).copyClass()).isEqualTo(CopyClass.TRANSLATED);
    }

    @Test
    void a_report_of_the_same_event_in_another_language_is_independent() {
        assertThat(compare(FIRE, OWN_WORK_IN_GERMAN).copyClass()).isEqualTo(CopyClass.INDEPENDENT);
        assertThat(compare(IN_SPANISH, OWN_WORK_IN_GERMAN).copyClass()).isEqualTo(CopyClass.INDEPENDENT);
    }

    @Test
    void the_sentences_of_a_translation_meet_as_wholes() {
        assertThat(compare(FIRE, IN_SPANISH).aligned()).anySatisfy(spans -> {
            assertThat(words(FIRE, spans.original()))
                    .startsWith("Investigators believe")
                    .contains("patched with tape");
            assertThat(words(IN_SPANISH, spans.copy()))
                    .startsWith("Los investigadores")
                    .contains("reparado con cinta");
        });
    }

    private static String words(String text, Span span) {
        return span.of(Newsroom.report("x", text, null, null).report().text().text());
    }

    @Test
    void a_translation_is_found_among_the_record() {
        CopyIndex index = new CopyIndex(CopySettings.DEFAULT);
        index.add(Newsroom.report("tunnel", Newsroom.AGENCY, null, null));
        index.add(Newsroom.report("fire", FIRE, null, null));
        List<String> partners = index.add(Newsroom.report("incendio", IN_SPANISH, null, null));
        assertThat(partners).containsExactly("fire");
    }
}
