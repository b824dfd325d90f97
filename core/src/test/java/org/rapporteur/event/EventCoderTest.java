package org.rapporteur.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.attribution.Statement;
import org.rapporteur.text.EvidencedDate;

class EventCoderTest {

    private static final ActorLexicon ACTORS = new ActorLexicon();
    private static final Attributor ATTRIBUTOR = new Attributor(ACTORS);
    private static final EventCoder CODER = new EventCoder(ACTORS);

    private record Coded(AnnotatedText text, List<Statement> statements, List<Event> events) {

        Event only() {
            assertThat(events).hasSize(1);
            return events.get(0);
        }

        /** The only event that is told as done; what is asked for or threatened with may be another. */
        Event done() {
            List<Event> done = events.stream()
                    .filter(event -> event.status() != EventStatus.HYPOTHETICAL)
                    .toList();
            assertThat(done).hasSize(1);
            return done.get(0);
        }
    }

    private static Coded code(Prose prose) {
        AnnotatedText text = prose.annotated();
        List<Statement> statements = ATTRIBUTOR.attribute(text);
        List<Event> events = CODER.code(text, statements);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            assertThat(event.id()).isEqualTo(text.report().id() + ".e" + (i + 1));
            assertThat(event.trigger().isEmpty()).isFalse();
            assertThat(event.passage().contains(event.trigger()))
                    .as("%s", event)
                    .isTrue();
            assertThat(event.passage().end()).isLessThanOrEqualTo(text.text().length());
        }
        return new Coded(text, statements, events);
    }

    /** The events of a sentence in a report of Thursday, 12 October 2023. */
    private static Coded code(String sentence) {
        return code(Prose.of(sentence).on("2023-10-12"));
    }

    private static List<String> ids(List<ActorReference> references) {
        return references.stream()
                .map(ActorReference::actor)
                .map(EventCoderTest::id)
                .toList();
    }

    private static String id(@Nullable Actor actor) {
        return actor == null ? "?" : actor.id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway signed a fisheries agreement with Iceland on Monday.| AGREE     |          | NOR | ISL",
                "Norway praised Iceland for its restraint.                  | SUPPORT   |          | NOR | ISL",
                "Norway lifted sanctions on Iceland.                        | CONCEDE   |          | NOR | ISL",
                "Norway cooperated with Iceland on rescue flights.          | COOPERATE |          | NOR | ISL",
                "Norway sent humanitarian aid to Sudan.                     | AID       |          | NOR | SDN",
                "Germany withdrew its troops from Mali.                     | RETREAT   | withdraw | DEU | MLI",
                "Norway urged Iceland to sign the agreement.                | REQUEST   | change   | NOR | ISL",
                "Reykjavik accused Oslo of counting fish twice.             | ACCUSE    | allege   | ISL | NOR",
                "Norway accused Iceland of piracy.                          | ACCUSE    | allege   | NOR | ISL",
                "The United States condemned Russia over the attack.        | ACCUSE    | disapprove | USA | RUS",
                "Norway threatened Iceland with a boycott.                  | THREATEN  | relations | NOR | ISL",
                "The European Union imposed sanctions on Russia.            | SANCTION  |          | EU  | RUS",
                "France recalled its ambassador from Mali.                  | SANCTION  | withdraw | FRA | MLI",
                "Russia attacked Ukraine on Monday.                         | ASSAULT   |          | RUS | UKR",
                "Israel bombed Lebanon on Monday.                           | ASSAULT   | explosives | ISR | LBN",
            })
    void what_was_done_to_whom_is_coded_once(
            String sentence, PloverType type, @Nullable String mode, String actor, String recipient) {
        Event event = code(sentence).done();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.mode()).isEqualTo(mode);
        assertThat(ids(event.actors())).containsExactly(actor);
        assertThat(ids(event.recipients())).containsExactly(recipient);
        assertThat(event.status()).isEqualTo(EventStatus.ASSERTED);
        assertThat(event.reciprocal()).isFalse();
    }

    @Test
    void a_passive_turns_the_parties_round() {
        Event event = code("Ukraine was attacked by Russia on Monday.").only();
        assertThat(ids(event.actors())).containsExactly("RUS");
        assertThat(ids(event.recipients())).containsExactly("UKR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Iceland held talks in Oslo on Monday. | CONSULT",
                "Norway and Iceland signed an agreement on Monday.| AGREE"
            })
    void a_plural_subject_can_act_on_each_other(String sentence, PloverType type) {
        Event event = code(sentence).only();
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.reciprocal()).isTrue();
        assertThat(ids(event.actors())).containsExactly("NOR", "ISL");
    }

    @Test
    void a_meeting_of_two_ministers_is_reciprocal() {
        Event event = code("Norwegian Foreign Minister Ingrid Sandvoll met Icelandic Foreign Minister Egil Brandt.")
                .only();
        assertThat(event.type()).isEqualTo(PloverType.CONSULT);
        assertThat(event.reciprocal()).isTrue();
        assertThat(ids(event.actors())).containsExactly("ingrid-sandvoll");
        assertThat(ids(event.recipients())).containsExactly("egil-brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway did not impose sanctions on Iceland.           | NEGATED",
                "Russia denied attacking Ukraine.                      | NEGATED",
                "Norway may impose sanctions on Iceland.               | HYPOTHETICAL",
                "Norway would impose sanctions on Iceland.             | HYPOTHETICAL",
                "Norway will impose sanctions on Iceland next month.   | FUTURE",
                "In March 1972 Norway imposed sanctions on Iceland.    | HISTORICAL",
                "Norway imposed sanctions on Iceland on 3 May 2019.    | HISTORICAL",
            })
    void what_is_no_plain_fact_has_its_status(String sentence, EventStatus status) {
        Event event = code(sentence).only();
        assertThat(event.status()).isEqualTo(status);
    }

    @Test
    void an_event_within_what_somebody_said_is_asserted_by_the_statement() {
        Coded coded = code("Fisheries Minister Ingrid Sandvoll said Norway had accused Iceland of stealing fish.");
        assertThat(coded.events())
                .extracting(Event::assertedBy)
                .contains(coded.statements().get(0).id());
        assertThat(coded.events())
                .filteredOn(event -> ids(event.actors()).contains("NOR"))
                .hasSize(1);
    }

    @Test
    void an_event_that_the_reporter_tells_is_asserted_by_no_statement() {
        assertThat(code("Norway imposed sanctions on Iceland on Monday.").only().assertedBy())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway imposed sanctions on Iceland on Monday.      | 2023-10-09",
                "Norway imposed sanctions on Iceland.                | 2023-10-12",
                "Norway will impose sanctions on Iceland next month. | 2023-11",
            })
    void the_date_is_the_sentences_or_else_the_reports(String sentence, String iso) {
        EvidencedDate date = requireNonNull(code(sentence).only().date());
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.how()).isNotEmpty();
    }

    @Test
    void a_report_without_a_date_gives_events_without_one() {
        assertThat(code(Prose.of("Norway imposed sanctions on Iceland.")).only().date())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fisheries Minister Ingrid Sandvoll said the weather was fine.",
                "Norway believes that the survey is wrong.",
                "Norway played Iceland to a draw in the cup final on Sunday.",
                "Germany attacked well in the second half and won the match.",
                "Shares of Norwegian banks rose 3 percent on Monday.",
                "The company signed a contract with its supplier.",
                "A storm hit Norway and Iceland on Monday.",
                "The herring arrived early in the Norwegian Sea.",
                "\"Norway attacked Iceland\" is the title of her novel.",
            })
    void speech_sport_business_and_weather_are_no_events(String sentence) {
        assertThat(code(sentence).events()).isEmpty();
    }

    @Test
    void the_same_event_told_twice_in_a_report_is_coded_once() {
        assertThat(code(Prose.of(
                                        "Norway imposed sanctions on Iceland.",
                                        "The pilots waited. Norway imposed sanctions on Iceland.")
                                .on("2023-10-12"))
                        .events())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen have kidnapped up to 16 Norwegian engineers from a ferry on Lake Chad.| NOR",
                "Gunmen have kidnapped at least two of the Norwegian engineers on Lake Chad.  | NOR",
                "Gunmen have kidnapped dozens of Norwegian engineers on Lake Chad.            | NOR",
            })
    void how_many_they_were_does_not_hide_who_they_were(String sentence, String country) {
        Event event = code(sentence).only();
        assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
        assertThat(event.recipients())
                .singleElement()
                .extracting(one -> one.actor() == null ? "?" : one.actor().country())
                .isEqualTo(country);
    }

    @Test
    void people_known_by_their_trade_alone_act() {
        Event event = code("Police arrested a retired harbour pilot in Bergen on Wednesday.")
                .only();
        assertThat(event.type()).isEqualTo(PloverType.COERCE);
        assertThat(event.actors())
                .singleElement()
                .extracting(one -> one.actor() == null ? List.of() : one.actor().sectors())
                .isEqualTo(List.of("COP"));
    }
}
