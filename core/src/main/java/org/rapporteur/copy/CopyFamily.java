package org.rapporteur.copy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports that go back to one of them: a tree, in which each copy hangs under its likeliest original.
 *
 * @param members the origin first, each of the others after the one it hangs under; at least one
 */
public record CopyFamily(List<Member> members) {

    /**
     * A report in its place.
     *
     * @param reportId the report
     * @param via the link to the one that it hangs under, null for the origin; where it is not directed, the one above
     *     is only the likelier of the two to have been first
     */
    public record Member(String reportId, @Nullable CopyLink via) {

        /** The report that this one hangs under, null for the origin. */
        public @Nullable String parent() {
            return via == null ? null : via.original().equals(reportId) ? via.copy() : via.original();
        }

        /** Whether it is known that this one was made from the one above it. */
        public boolean isDirected() {
            return via != null && via.directed() && via.copy().equals(reportId);
        }
    }

    public CopyFamily {
        members = List.copyOf(members);
        if (members.isEmpty() || members.get(0).via() != null) {
            throw new IllegalArgumentException("a family begins with its origin");
        }
    }

    /** The likeliest origin of all. */
    public String origin() {
        return members.get(0).reportId();
    }

    /** Its reports, the origin first. */
    public List<String> reportIds() {
        return members.stream().map(Member::reportId).toList();
    }

    /** A report in its place, empty where it is none of these. */
    public Optional<Member> member(String reportId) {
        return members.stream()
                .filter(member -> member.reportId().equals(reportId))
                .findFirst();
    }
}
