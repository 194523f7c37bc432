package dev.retort.processor.declaration;

import dev.retort.annotations.Revision;
import dev.retort.processor.problem.Location;
import dev.retort.revision.IndexedRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A revision that is there already.
 *
 * @param className with its package
 */
public record RevisionDeclaration(
        String className,
        Located<String> id,
        List<Located<String>> parents,
        List<Located<String>> dependsOn,
        List<Located<String>> labels,
        String message,
        List<String> accepted,
        Location where) {

    public static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    /** Without its package. */
    public String simpleName() {
        return SimpleName.of(className);
    }

    /** Nothing where the class is no revision. */
    public static Optional<RevisionDeclaration> of(TypeElement type) {
        return Annotated.of(type).named(Revision.class.getName()).flatMap(revision -> revision.text("id")
                .map(id -> new RevisionDeclaration(
                        type.getQualifiedName().toString(),
                        id,
                        revision.texts("parents"),
                        revision.texts("dependsOn"),
                        revision.texts("labels"),
                        revision.text("message").map(Located::value).orElse(""),
                        revision.texts("accepted").stream().map(Located::value).toList(),
                        Location.of(type))));
    }

    /**
     * The same after another one.
     *
     * @param newIds what those that it may depend on are called from now on
     */
    public RevisionDeclaration at(String newId, String parent, Map<String, String> newIds) {
        return new RevisionDeclaration(
                className,
                id.map(it -> newId),
                List.of(new Located<>(parent, where)),
                dependsOn.stream()
                        .map(it -> it.map(name -> newIds.getOrDefault(name, name)))
                        .toList(),
                labels,
                message,
                accepted,
                where);
    }

    public IndexedRevision indexed(boolean draft) {
        return new IndexedRevision(
                id.value(), values(parents), values(dependsOn), values(labels), className, message, accepted, draft);
    }
}
