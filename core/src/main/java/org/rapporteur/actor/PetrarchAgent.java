package org.rapporteur.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A noun for people of PETRARCH's agents dictionary: {@code SOLDIER [~MIL]}, {@code ATTORNEY_GENERAL {ATTORNEYS_GENERAL}
 * [~GOVATG]}, {@code POLICE {} [~COP]}.
 *
 * @param noun lower case
 * @param plural lower case, null where the dictionary says that there is none
 * @param sector PLOVER sector
 */
record PetrarchAgent(String noun, @Nullable String plural, String sector) {

    private static final Pattern AGENT =
            Pattern.compile("([^{\\[=]+?)\\s*(\\{([^}]*)\\})?\\s*\\[\\s*(~?)\\s*([A-Z]{3,})\\s*(~?)\\s*[\\]}]");
    private static final Pattern SET = Pattern.compile("!(\\w+)!\\s*=\\s*(.+)");
    private static final Pattern MARKER = Pattern.compile("!(\\w+)!");

    /** The agents of a dictionary, in its order; sectors that PLOVER has no word for are {@code UNK}. */
    static List<PetrarchAgent> read(Path file, PetrarchCodes codes) {
        Map<String, List<String>> sets = new HashMap<>();
        List<PetrarchAgent> agents = new ArrayList<>();
        for (PetrarchLines.Line line : PetrarchLines.read(file)) {
            Matcher set = SET.matcher(line.text());
            if (set.matches()) {
                sets.put(
                        set.group(1),
                        List.of(set.group(2).replaceAll("\\s*,\\s*", ",").split(",")));
                continue;
            }
            Matcher agent = AGENT.matcher(line.text());
            if (!agent.matches() || agent.group(4).isEmpty() == agent.group(6).isEmpty()) {
                throw new ActorFileException(
                        file, line.number(), "no agent: \"" + line.text() + "\", expected NOUN {PLURAL} [~CODE]");
            }
            List<String> sectors = codes.of(agent.group(5)).sectors();
            String sector = sectors.isEmpty() ? "UNK" : sectors.get(0);
            add(file, line.number(), agent.group(1), agent.group(3), sector, sets, agents);
        }
        return agents;
    }

    private static void add(
            Path file,
            int line,
            String noun,
            @Nullable String plural,
            String sector,
            Map<String, List<String>> sets,
            List<PetrarchAgent> agents) {
        Matcher marker = MARKER.matcher(noun);
        if (!marker.find()) {
            String word = PetrarchLines.words(noun).toLowerCase(Locale.ROOT);
            agents.add(new PetrarchAgent(word, plural(word, plural), sector));
            return;
        }
        List<String> each = sets.get(marker.group(1));
        if (each == null) {
            throw new ActorFileException(file, line, "no set !" + marker.group(1) + "! before this line");
        }
        for (String one : each) {
            String word = PetrarchLines.words(marker.replaceFirst(Matcher.quoteReplacement(one)))
                    .toLowerCase(Locale.ROOT);
            agents.add(new PetrarchAgent(word, null, sector));
        }
    }

    /** PETRARCH's rules: -Y to -IES, -SS to -SSES, else -S; what stands in braces otherwise, none for empty ones. */
    private static @Nullable String plural(String word, @Nullable String written) {
        if (written != null) {
            String other = PetrarchLines.words(written).toLowerCase(Locale.ROOT);
            return other.isEmpty() ? null : other;
        }
        if (word.endsWith("y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("ss") ? word + "es" : word + "s";
    }
}
