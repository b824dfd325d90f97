package org.rapporteur.attribution;

/** The data files of {@link Voices}, read once. */
record VoiceData(CueLexicon cues, NestedSpeech nested, RelayPhrases relays, Addressees addressees, Stances stances) {

    static VoiceData read(CueLexicon cues) {
        return new VoiceData(cues, new NestedSpeech(cues), new RelayPhrases(), new Addressees(), new Stances());
    }
}
