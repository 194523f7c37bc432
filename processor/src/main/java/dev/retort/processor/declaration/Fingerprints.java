package dev.retort.processor.declaration;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Declarations as hashes: by one a compile knows that nothing has changed, by the others the runtime whether a class has. */
public final class Fingerprints {

    private final Elements elements;
    private final DeclaredMembers members;
    private final WrittenAnnotations annotations;
    private final Outlines outlines;

    public Fingerprints(Elements elements, Types types, DeclaredOrder order) {
        this.elements = elements;
        this.members = new DeclaredMembers(order);
        Descriptors descriptors = new Descriptors(elements, types);
        this.annotations = new WrittenAnnotations(descriptors);
        this.outlines = new Outlines(members, annotations, descriptors);
    }

    /**
     * That of all that a schema is made from, if the declarations tell everything.
     *
     * @param version of Retort
     * @param types the entities of the line, and classes that say something of their columns without being mentioned
     */
    public Optional<String> ofModel(MigrationsDeclaration migrations, String version, Collection<TypeElement> types) {
        return ModelHash.of(migrations, version, types, members, annotations);
    }

    /** Those of the entities, and of the classes that they are made of, by binary name. */
    public SortedMap<String, String> ofClasses(Collection<TypeElement> entities) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, TypeElement> it :
                SchemaClasses.of(entities, members, elements).entrySet()) {
            hashes.put(it.getKey(), outlines.of(it.getValue()).hash());
        }
        return hashes;
    }
}
