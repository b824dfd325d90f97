package org.rapporteur.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a caption by the photo credit that ends it: "The crew on the quay. Picture: Jane Roe". */
final class CreditTails {

    private static final int LONGEST = 300;

    /** A word for a picture, then who took it: a few capitalised words, perhaps with an agency or in brackets. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:^|[\\s(\\[|/])(?:(?:[Aa]rchive|[Ff]ile|[Hh]andout) )?"
                    + "(?:[Pp]hoto(?:s|graphs?|graphy)?|[Pp]ictures?|PHOTOS?|PICTURES?|PHOTOGRAPH|[Ii]mages?|[Ii]llustrations?|[Gg]raphics?|[Cc]redit)"
                    + "(?:\\s?:| by| courtesy of| \u00a9)\\s*"
                    + "\\p{Lu}[^\\s]*(?:\\s?[/,&|]?\\s?(?:\\p{Lu}[^\\s]*|van|von|de|der|da|af|av|al|for|and|via|of|the)){0,7}[)\\].]*$");

    private CreditTails() {}

    /** The cue of a caption, null where the line does not end in a credit. */
    static BlockCues.@Nullable Cue cue(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        int begin = Math.max(0, line.length() - 100);
        boolean tail = TAIL.matcher(line).region(begin, line.length()).find();
        return tail ? new BlockCues.Cue(BlockKind.CAPTION, BlockCues.Scope.LINE) : null;
    }
}
