package nl.omdehoek.commands;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Knows when it is the database that cannot be opened at the start, and what to do then. */
class UnreachableDatabase extends AbstractFailureAnalyzer<SQLException> {

    private final String address;

    UnreachableDatabase(Environment environment) {
        address = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return isOfConnecting(cause)
                ? new FailureAnalysis(
                        "De database %s gaat niet open: %s".formatted(address, cause.getMessage()),
                        "Kijk of hij draait en of OMDEHOEK_DATABASE_URL, _USER, _PASSWORD, _OWNER en _OWNER_PASSWORD"
                                + " kloppen. Is een bestand beschadigd? Zet dan de reservekopie terug.",
                        rootFailure)
                : null;
    }

    /** By the classes of SQL:2023 §24: connection, authorisation, no such database; and H2's own of its files. */
    private static boolean isOfConnecting(SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D") || state.startsWith("900");
    }
}
