package dev.retort.processor.answer;

import dev.retort.annotations.Using;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Conversion;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives what {@link Using} says to the operations that change a type. */
public final class Conversions {

    private static final Pattern SERIAL = Pattern.compile("(?i)(?:small|big)?serial|serial[248]");

    private final Assembly assembly;
    private final Answered answered;
    private final FieldAnswers answers;
    private final RetypedColumns retyped;
    private final Map<ValuesOfRows.Place, Conversion> known;

    /**
     * @param before under the present names
     * @param known without an answer
     */
    public Conversions(
            List<SchemaOperation> operations,
            Assembly assembly,
            Schema before,
            Map<ValuesOfRows.Place, Conversion> known,
            Answered answered) {
        this.retyped = new RetypedColumns(operations, assembly, before);
        this.assembly = assembly;
        this.answered = answered;
        this.answers = new FieldAnswers(assembly);
        this.known = known;
    }

    public List<SchemaOperation> in(List<SchemaOperation> operations) {
        return operations.stream()
                .map(it -> it instanceof AlterColumn alter && RetypedColumns.isRetyped(alter)
                        ? alter.withConversion(
                                isWanted(alter) ? conversion(RetypedColumns.place(alter)) : Optional.empty())
                        : it)
                .toList();
    }

    private Optional<Conversion> conversion(ValuesOfRows.Place place) {
        return retyped.answer(place)
                .map(RetypedColumns::conversion)
                .or(() -> Optional.ofNullable(known.get(place)))
                .or(() -> retyped.followed(place));
    }

    /** What the database is to compute holds nothing else, but what it held may be told on the way back. */
    private boolean isWanted(AlterColumn alter) {
        return !alter.makesAnew()
                || conversion(RetypedColumns.place(alter))
                        .flatMap(Conversion::back)
                        .isPresent();
    }

    /** What no database converts, there or back, or not as what it refers to is, and nobody says how. */
    public Optional<Report> missing(AlterColumn alter, Location where) {
        ColumnType from = alter.from().type();
        ColumnType to = alter.to().type();
        String column = alter.table() + "." + alter.to().name();
        ValuesOfRows.Place place = RetypedColumns.place(alter);
        boolean back = TypeFamily.converts(to, from);
        String both = "@Using(value = \"...\", downgrade = \"...\")";
        if (alter.conversion().isEmpty() && !retyped.isConverted(alter)) {
            Optional<ValuesOfRows.Place> ahead = retyped.leftBehind(place);
            Optional<String> referred = ahead.map(it -> it.table() + "." + it.column());
            boolean comesBack =
                    ahead.flatMap(this::conversion).flatMap(Conversion::back).isPresent();
            return Optional.of(Report.at(
                    where,
                    Problem.USING_MISSING,
                    column,
                    from,
                    to,
                    referred.map(it -> "cannot follow " + it + ", which it refers to, for the @Using there takes more"
                                    + " than that column")
                            .orElse("no database makes one of the other by itself"),
                    retyped.isAnswerable(place)
                            ? "write " + (back && !comesBack ? "@Using(\"...\")" : both)
                                    + " here, with the SQL "
                                    + referred.map(it -> "over columns of this table that gives what " + it + " gets")
                                            .orElse("that does")
                            : "write it into a revision of your own first (op.alterColumn with using(...)), for no @Using here"
                                    + " would be about this column alone"));
        }
        if (back || alter.conversion().flatMap(Conversion::back).isPresent() || retyped.isFollowing(place)) {
            return Optional.empty();
        }
        return Optional.of(Report.at(
                retyped.answer(place).map(AnnotationUse::where).orElse(where),
                Problem.DOWNGRADE_MISSING,
                column,
                to,
                from,
                alter.conversion().isPresent() ? "downgrade = \"...\"" : both));
    }

    /** What PostgreSQL refuses when the revision runs. */
    public Optional<Report> ofSerial(AlterColumn alter, Location where) {
        ColumnType from = alter.from().type();
        ColumnType to = alter.to().type();
        return !from.equals(to) && (isSerial(from) || isSerial(to))
                ? Optional.of(Report.at(
                        where,
                        Problem.SERIAL_CHANGED,
                        alter.table() + "." + alter.to().name(),
                        asWritten(from),
                        asWritten(to)))
                : Optional.empty();
    }

    private static String asWritten(ColumnType type) {
        return isSerial(type) ? type.definition().orElseThrow() : type.toString();
    }

    private static boolean isSerial(ColumnType type) {
        return type.definition().filter(it -> SERIAL.matcher(it).matches()).isPresent();
    }

    /** What a database converts by the time zone of the connection. */
    public Optional<Report> byZone(AlterColumn alter, Location where) {
        ColumnType from = alter.from().type();
        ColumnType to = alter.to().type();
        return alter.conversion().isEmpty() && (isMomentOf(from, to) || isMomentOf(to, from))
                ? Optional.of(Report.at(
                        where,
                        Problem.ZONE_DECIDES,
                        alter.table() + "." + alter.to().name(),
                        from,
                        to))
                : Optional.empty();
    }

    private static boolean isMomentOf(ColumnType moment, ColumnType local) {
        return moment.name() == TypeName.TIMESTAMP_WITH_TIME_ZONE
                && (local.name() == TypeName.TIMESTAMP || local.name() == TypeName.DATE);
    }

    /** Answers that no change of a type waits for. */
    public List<Report> notNeeded(List<SchemaOperation> operations) {
        Set<Location> needed = new HashSet<>();
        Map<Location, String> computed = new HashMap<>();
        for (SchemaOperation operation : operations) {
            if (operation instanceof AlterColumn alter && RetypedColumns.isRetyped(alter)) {
                retyped.answer(RetypedColumns.place(alter))
                        .map(AnnotationUse::where)
                        .ifPresent(it -> {
                            if (isWanted(alter)) {
                                needed.add(it);
                            } else {
                                computed.put(
                                        it, alter.table() + "." + alter.to().name());
                            }
                        });
            }
        }
        Set<Location> written = new LinkedHashSet<>();
        assembly.origins().forEach((table, origin) -> {
            if (answered.isIn(table)) {
                origin.columns().keySet().forEach(column -> answers.of(table, column, Using.class)
                        .ifPresent(it -> written.add(it.where())));
            }
        });
        return written.stream()
                .filter(it -> !needed.contains(it))
                .map(it -> Report.at(
                        it,
                        Problem.ANSWER_NOT_NEEDED,
                        "@Using",
                        computed.containsKey(it)
                                ? "the database computes " + computed.get(it)
                                : "no type changes here"))
                .toList();
    }
}
