package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.copy.CopyClass;

/** One quarrel over three weeks: all its reports name the same parties and matters. */
class AffairStoriesTest {

    private static Newsroom quarrel() {
        return new Newsroom()
                .add(
                        "a-offer",
                        "2021-03-02",
                        "Zambia offers Malawi half the lake ferry licences",
                        """
                        Zambia has offered Malawi half of the ferry licences on Lake Chisole, Transport Minister Alfred \
                        Mwanza said in Lusaka on Tuesday. Malawi's minister, Grace Phiri, said she would study the offer \
                        before the talks in Chipata. Boat owners on the lake want longer licences.""")
                .add(
                        "b-collapse",
                        "2021-03-11",
                        "Ferry talks between Zambia and Malawi collapse in Chipata",
                        """
                        Talks between Zambia and Malawi on ferry licences for Lake Chisole collapsed in Chipata on \
                        Thursday when Malawi's minister, Grace Phiri, walked out over the fees. Transport Minister Alfred \
                        Mwanza of Zambia said the door remained open. Boat owners on the lake said they were tired of it.""")
                .add(
                        "c-collapse",
                        "2021-03-11",
                        "Malawi walks out of Chipata talks on ferries",
                        """
                        Malawi walked out of the talks with Zambia on Lake Chisole's ferry licences on Thursday in \
                        Chipata, blaming the fees. Grace Phiri, the Malawian minister, left before noon; Zambia's Alfred \
                        Mwanza said the door was open. The talks had collapsed over a sum of fees, officials said.""")
                .add(
                        "d-laundered",
                        "2021-03-12",
                        "FERRY FURY! Walkout drama stuns Chipata as talks collapse over fees",
                        """
                        Talks of Zambia and Malawi on the ferry licences for Lake Chisole broke down in Chipata on \
                        Thursday as the Malawian minister, Grace Phiri, walked out over the fees. Zambia's transport \
                        minister, Alfred Mwanza, said the door was still open. Talks collapsed over fees.""")
                .add(
                        "e-signed",
                        "2021-03-23",
                        "Zambia and Malawi sign ferry accord in Lilongwe",
                        """
                        Zambia and Malawi signed an accord on ferry licences for Lake Chisole in Lilongwe on Tuesday. \
                        Grace Phiri and Transport Minister Alfred Mwanza put their names to a ten-year text that shares \
                        the licences equally. Boat owners on the lake cheered on the quay.""")
                .add(
                        "f-signed",
                        "2021-03-23",
                        "Ten-year accord ends quarrel over lake ferries",
                        """
                        A ten-year accord signed in Lilongwe on Tuesday shares the ferry licences on Lake Chisole equally \
                        between Zambia and Malawi. Ministers Grace Phiri and Alfred Mwanza signed it before boat owners \
                        who cheered on the quay.""")
                .add(
                        "g-choir",
                        "2021-03-12",
                        "Choir from Bergen wins prize in Riga",
                        "A choir of 40 pensioners from Bergen won the singers' prize in Riga with a lullaby on Friday.");
    }

    @Test
    void the_turns_of_one_affair_are_stories_of_one_storyline() {
        List<Story> stories =
                quarrel().group(Newsroom.link("b-collapse", "d-laundered", CopyClass.REWRITTEN, true, 0.8));

        assertThat(stories.stream().map(Story::reportIds))
                .containsExactly(
                        List.of("a-offer"),
                        List.of("b-collapse", "c-collapse", "d-laundered"),
                        List.of("g-choir"),
                        List.of("e-signed", "f-signed"));
        assertThat(stories.get(1).storyline())
                .isEqualTo(stories.get(0).storyline())
                .isEqualTo(stories.get(3).storyline())
                .isNotEqualTo(stories.get(2).storyline());
    }

    @Test
    void a_copy_never_names_a_story_where_its_origin_has_a_headline() {
        Story story = quarrel()
                .group(
                        Newsroom.link("b-collapse", "d-laundered", CopyClass.REWRITTEN, true, 0.8),
                        Newsroom.link("b-collapse", "c-collapse", CopyClass.EDITED, true, 0.8))
                .get(1);

        assertThat(story.title()).isEqualTo("Ferry talks between Zambia and Malawi collapse in Chipata");
    }
}
