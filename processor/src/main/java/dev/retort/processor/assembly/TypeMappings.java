package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/** What {@code @Migrations(types = …)} says of Java types that only the application knows. */
final class TypeMappings {

    private final Map<String, ColumnType> types = new TreeMap<>();
    private final Reports reports;

    TypeMappings(List<AnnotationUse> written, Reports reports) {
        this.reports = reports;
        written.forEach(this::add);
    }

    Optional<ColumnType> of(TypeMirror type) {
        return types.isEmpty() ? Optional.empty() : Optional.ofNullable(types.get(JavaTypes.name(type)));
    }

    private void add(AnnotationUse mapping) {
        Optional<String> javaType = mapping.type("javaType").map(it -> JavaTypes.name(it.value()));
        Optional<ColumnType> type = mapping.text("sql").flatMap(this::parse);
        if (javaType.isEmpty() || type.isEmpty()) {
            return;
        }
        Optional<Located<String>> h2 = mapping.text("h2");
        ColumnType usual = h2.isEmpty()
                ? type.get()
                : ColumnType.defined(mapping.text("sql").orElseThrow().value())
                        .on("h2", h2.get().value());
        if (types.putIfAbsent(javaType.get(), usual) != null) {
            reports.at(
                    mapping.at("javaType"),
                    Problem.CONTRADICTING_ANSWERS,
                    mapping,
                    "another one for " + javaType.get());
        }
    }

    private Optional<ColumnType> parse(Located<String> sql) {
        Optional<ColumnType> type = ColumnDefinitionText.parse(sql.value())
                .filter(ColumnDefinitionText::isOnlyType)
                .flatMap(ColumnDefinitionText::given);
        if (type.isEmpty()) {
            reports.at(sql.where(), Problem.TYPE_UNREADABLE, sql.value());
        }
        return type;
    }
}
