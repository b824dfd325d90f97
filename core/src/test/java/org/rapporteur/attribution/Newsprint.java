package org.rapporteur.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.rapporteur.annotation.Prose;
import org.rapporteur.intake.BlockKind;

/**
 * News as it comes when machines, copyists and vandals have had it in their hands: paragraphs of a newsroom's, damaged
 * in ways that a seed decides. The same seed always gives the same report.
 */
final class Newsprint {

    /** Paragraphs grow under some damages; longer ones are tried in tests of their own. */
    private static final int MOST_LETTERS = 2_000;

    private static final List<String> PARAGRAPHS = List.of(
            "“We will not sign a paper that nobody has read,” Fisheries Minister Ingrid Sandvoll told reporters in"
                    + " Bergen on Tuesday. “The pilots have waited all winter, and they can wait until it is done.”",
            "Egil Brandt, the harbour master, said that the talks had broken off before noon and that he did not"
                    + " expect either side back at the table this week.",
            "According to a communiqué seen by the Skagerrak Courier, the two ministries \"share the view that the"
                    + " 2019 agreement remains in force\".",
            "Sandvoll's Icelandic counterpart, Birgir Hallsson, rejected the claim. He called the boarding of the"
                    + " trawler 'an act of theft' and accused Oslo of \"playing with fire\".",
            "BERGEN: The union will decide on Friday whether to strike, its spokeswoman said, adding that the vote"
                    + " would be secret.",
            "\"Had the minister asked us,\" Brandt said, \"we would have told her that the quay is closed,\" and"
                    + " he added: \"Nobody asked.\"",
            "The agency Nordlys, citing two unnamed diplomats, reported that Hallsson had told the committee that"
                    + " Sandvoll “promised a ‘fair share’ of the quota”.",
            "Asked whether the ferries would sail, the company's chief executive, Marit Aune, replied: \"Not today.\"",
            "The strait, 40 km wide and frozen from December to April, has been closed twice since 1998.",
            "SANDVOLL: Nobody has shown me that paper.\nHALLSSON: It was on your desk on 9 April.",
            "In the words of one fisherman, the deal is “a lock without a key”; others fear it will ruin them.",
            "Police denied on Wednesday that shots had been fired, but witnesses told Radio Nordhavn they heard “at"
                    + " least three”.",
            "„Wir warten“, sagte Brandt; « nous attendons », a dit son adjoint. Both men declined to say for what.",
            "Oslo warns Reykjavik: sign by Friday or lose the quota",
            "The ministry urged both crews to stay ashore, believing the ice too thin, and promised to pay for"
                    + " what they would lose (it did not say when).");

    private static final List<String> MARKS =
            List.of("\"", "“", "”", "„", "‟", "«", "»", "'", "‘", "’", "‚", "''", "``", "`", "‹", "›", "「", "」", "＂");

    private static final List<String> ODDITIES = List.of(
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\r",
            "\t",
            "\n",
            "\n\n",
            "\u00a0",
            "\u2009",
            "\u202f",
            "\u200a",
            "\u3000",
            "\u200b",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\u202e",
            "\u202c",
            "\u2067",
            "\u0301",
            "\u0338",
            "\u20dd",
            "\ufe0f",
            "\ufffd",
            "\uffff",
            "\ue000",
            "\ud83d",
            "\udc1f",
            "🐟",
            "👩‍⚖️",
            "𝔒𝔰𝔩𝔬",
            "…",
            "—",
            "–",
            "--",
            "•",
            "(",
            ")",
            "[",
            "]",
            ":",
            ";",
            "?!",
            ".",
            "...",
            "<b>",
            "&quot;",
            "\\",
            "%s",
            "${x}",
            "0",
            "1e308",
            "31 February",
            "no. 7");

    private static final List<String> FOREIGN = List.of(
            "قال الوزير",
            "שר הדיג אמר",
            "外交部长说",
            "министр сказал",
            "ο υπουργός είπε",
            "मंत्री ने कहा",
            "장관은 말했다",
            "大臣は述べた");

    private static final List<BiConsumer<StringBuilder, Random>> DAMAGES = List.of(
            Newsprint::deleteLetters,
            Newsprint::insertOddity,
            Newsprint::insertOddity,
            Newsprint::insertMark,
            Newsprint::insertMark,
            Newsprint::loseMark,
            Newsprint::swapMarks,
            Newsprint::repeatLetters,
            Newsprint::deleteWord,
            Newsprint::repeatWord,
            Newsprint::moveWord,
            Newsprint::insertForeign,
            Newsprint::floodOfMarks,
            Newsprint::longWord,
            Newsprint::stackAccents,
            (text, random) -> replace(text, text.toString().toUpperCase(Locale.ROOT)),
            (text, random) -> replace(text, text.toString().replace(" ", random.nextBoolean() ? "" : "\u2009")),
            (text, random) -> replace(text, text.toString().replace(' ', '\u00a0')),
            (text, random) -> replace(text, text.toString().replaceAll("[\\p{L}\\p{N}]", "")),
            (text, random) -> replace(text, text.toString().replaceAll("[.!?]", ",")),
            (text, random) -> text.setLength(random.nextInt(text.length() + 1)),
            (text, random) -> text.delete(0, random.nextInt(text.length() + 1)),
            (text, random) -> text.append(' ').append(pick(PARAGRAPHS, random)),
            (text, random) -> text.setLength(0));

    private static final List<BlockKind> KINDS = List.of(
            BlockKind.TITLE, BlockKind.BODY, BlockKind.BODY, BlockKind.BODY, BlockKind.BODY, BlockKind.FURNITURE);

    private Newsprint() {}

    /** A report of one to three paragraphs, each damaged up to six times. */
    static Prose report(long seed) {
        Random random = new Random(seed);
        Prose prose = Prose.of().on("2023-10-12");
        int paragraphs = 1 + random.nextInt(3);
        for (int i = 0; i < paragraphs; i++) {
            prose.add(pick(KINDS, random), paragraph(random));
        }
        return prose;
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder(pick(PARAGRAPHS, random));
        int damages = random.nextInt(7);
        for (int i = 0; i < damages; i++) {
            pick(DAMAGES, random).accept(text, random);
            text.setLength(Math.min(text.length(), MOST_LETTERS));
        }
        return text.toString();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static int anywhere(StringBuilder text, Random random) {
        return random.nextInt(text.length() + 1);
    }

    private static void replace(StringBuilder text, String by) {
        text.setLength(0);
        text.append(by);
    }

    /** At any code unit, so that a surrogate pair may lose its half. */
    private static void deleteLetters(StringBuilder text, Random random) {
        int from = anywhere(text, random);
        text.delete(from, Math.min(text.length(), from + 1 + random.nextInt(6)));
    }

    private static void insertOddity(StringBuilder text, Random random) {
        text.insert(anywhere(text, random), pick(ODDITIES, random));
    }

    private static void insertMark(StringBuilder text, Random random) {
        text.insert(anywhere(text, random), pick(MARKS, random));
    }

    private static void loseMark(StringBuilder text, Random random) {
        int at = markFrom(text, anywhere(text, random));
        if (at >= 0) {
            text.deleteCharAt(at);
        }
    }

    private static int markFrom(StringBuilder text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (MARKS.contains(text.substring(i, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static void swapMarks(StringBuilder text, Random random) {
        String mark = pick(MARKS, random);
        for (int at = markFrom(text, 0); at >= 0; at = markFrom(text, at + mark.length())) {
            text.replace(at, at + 1, mark);
        }
    }

    private static void repeatLetters(StringBuilder text, Random random) {
        int from = anywhere(text, random);
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        text.insert(to, text.substring(from, to).repeat(1 + random.nextInt(4)));
    }

    /** Where a word after some place begins; the text's length where there is none. */
    private static int word(StringBuilder text, int from) {
        int blank = text.indexOf(" ", from);
        return blank < 0 ? text.length() : blank + 1;
    }

    private static String cutWord(StringBuilder text, Random random) {
        int from = word(text, anywhere(text, random));
        int to = word(text, from);
        String word = text.substring(from, to);
        text.delete(from, to);
        return word;
    }

    private static void deleteWord(StringBuilder text, Random random) {
        cutWord(text, random);
    }

    private static void moveWord(StringBuilder text, Random random) {
        String word = cutWord(text, random);
        text.insert(word(text, anywhere(text, random)), word);
    }

    private static void repeatWord(StringBuilder text, Random random) {
        int from = word(text, anywhere(text, random));
        text.insert(from, text.substring(from, word(text, from)).repeat(1 + random.nextInt(12)));
    }

    private static void insertForeign(StringBuilder text, Random random) {
        text.insert(word(text, anywhere(text, random)), pick(FOREIGN, random) + " ");
    }

    private static void floodOfMarks(StringBuilder text, Random random) {
        String flood = pick(MARKS, random) + (random.nextBoolean() ? " " : "") + pick(MARKS, random);
        text.insert(anywhere(text, random), flood.repeat(1 + random.nextInt(40)));
    }

    private static void longWord(StringBuilder text, Random random) {
        String part = random.nextBoolean() ? "harbour" : "Øy-";
        text.insert(anywhere(text, random), part.repeat(10 + random.nextInt(80)));
    }

    private static void stackAccents(StringBuilder text, Random random) {
        text.insert(anywhere(text, random), "\u0301\u0327\u0489".repeat(1 + random.nextInt(20)));
    }
}
