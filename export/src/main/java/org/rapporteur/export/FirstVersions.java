package org.rapporteur.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.QuotationVariants;

/** For statements that hold a later version of a quotation, the statement that holds its earliest one. */
final class FirstVersions {

    private final Map<String, String> firsts = new HashMap<>();

    FirstVersions(Draft draft) throws IOException {
        draft.record().eachQuotation(quotation -> {
            String first = quotation.versions().get(0).statementId();
            for (QuotationVariants.Version version : quotation.versions()) {
                String statement = version.statementId();
                if (first != null && statement != null && !statement.equals(first)) {
                    firsts.putIfAbsent(statement, first);
                }
            }
        });
    }

    @Nullable
    String first(String statementId) {
        return firsts.get(statementId);
    }
}
