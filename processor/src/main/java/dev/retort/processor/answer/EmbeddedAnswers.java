package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.schema.Identifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What {@link RenamedFrom} on embedded attributes says: their own former names, with which all their columns went. */
final class EmbeddedAnswers {

    private final Assembly.TableOrigin origin;
    private final PersistentClasses classes;
    private final Answered answered;
    private final SortedMap<String, Located<String>> byPath = new TreeMap<>();

    private EmbeddedAnswers(Assembly.TableOrigin origin, PersistentClasses classes, Answered answered) {
        this.origin = origin;
        this.classes = classes;
        this.answered = answered;
    }

    static EmbeddedAnswers in(Assembly.TableOrigin origin, PersistentClasses classes, Answered answered) {
        EmbeddedAnswers answers = new EmbeddedAnswers(origin, classes, answered);
        if (origin.entity().location().element() instanceof TypeElement entity) {
            Set<String> read = new HashSet<>();
            for (Origin column : origin.columns().values()) {
                int dot = column.name().lastIndexOf('.');
                if (dot >= 0 && read.add(column.name().substring(0, dot))) {
                    answers.read(classes.of(entity), column.name());
                }
            }
        }
        return answers;
    }

    private void read(PersistentClass entity, String path) {
        Optional<PersistentClass> owner = Optional.of(entity);
        for (int dot = path.indexOf('.'); dot >= 0 && owner.isPresent(); dot = path.indexOf('.', dot + 1)) {
            String embedded = path.substring(0, dot);
            Optional<Element> member =
                    owner.get().member(embedded.substring(embedded.lastIndexOf('.') + 1), entity.access());
            member.filter(answered::is).flatMap(RenamedFromAnswer::on).ifPresent(it -> byPath.put(embedded, it));
            owner = member.flatMap(this::type);
        }
    }

    private Optional<PersistentClass> type(Element member) {
        TypeMirror type = member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
        return type instanceof DeclaredType declared
                ? Optional.of(classes.of((TypeElement) declared.asElement()))
                : Optional.empty();
    }

    /** Each embedded attribute that has an answer, by its path. */
    SortedMap<String, Located<String>> byPath() {
        return byPath;
    }

    /** Old columns with the present ones, of one embedded attribute. */
    SortedMap<Identifier, Identifier> columns(String path, Map<Identifier, String> was) {
        String former =
                path.substring(0, path.lastIndexOf('.') + 1) + byPath.get(path).value();
        SortedMap<Identifier, Identifier> columns = new TreeMap<>();
        was.forEach((old, oldPath) -> origin.columns().forEach((column, attribute) -> {
            if (oldPath.startsWith(former + ".")
                    && attribute.name().equals(path + oldPath.substring(former.length()))) {
                columns.put(old, column);
            }
        }));
        return columns;
    }
}
