package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Origin;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.schema.Identifier;
import java.util.Map;
import java.util.Optional;
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
    private final SortedMap<String, Located<String>> byPath = new TreeMap<>();

    private EmbeddedAnswers(Assembly.TableOrigin origin, PersistentClasses classes) {
        this.origin = origin;
        this.classes = classes;
    }

    static EmbeddedAnswers in(Assembly.TableOrigin origin, PersistentClasses classes) {
        EmbeddedAnswers answers = new EmbeddedAnswers(origin, classes);
        if (origin.entity().location().element() instanceof TypeElement entity) {
            origin.columns().values().stream()
                    .map(Origin::name)
                    .filter(it -> it.indexOf('.') >= 0)
                    .forEach(it -> answers.read(classes.of(entity), it));
        }
        return answers;
    }

    private void read(PersistentClass entity, String path) {
        Optional<PersistentClass> owner = Optional.of(entity);
        for (int dot = path.indexOf('.'); dot >= 0 && owner.isPresent(); dot = path.indexOf('.', dot + 1)) {
            String embedded = path.substring(0, dot);
            Optional<Element> member =
                    owner.get().member(embedded.substring(embedded.lastIndexOf('.') + 1), entity.access());
            member.flatMap(it -> Annotated.of(it).named(RenamedFrom.class.getName()))
                    .flatMap(it -> it.text("value"))
                    .ifPresent(it -> byPath.put(embedded, it));
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
