package org.rapporteur.attribution;

/** The data files of {@link Voices}, read once. */
record VoiceData(CueLexicon cues, RelayPhrases relays, Addressees addressees, Stances stances) {

    static VoiceData read() {
        return new VoiceData(new CueLexicon(), new RelayPhrases(), new Addressees(), new Stances());
    }
}
