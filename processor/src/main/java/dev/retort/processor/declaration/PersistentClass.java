package dev.retort.processor.declaration;

import dev.retort.annotations.Hibernate;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** An entity or embeddable with what it inherits. */
public final class PersistentClass {

    private final TypeElement element;
    private final Annotated annotated;
    private final List<Annotated> lineage;
    private final Optional<PersistentClass> parent;
    private final Map<Access, List<Members>> members = new EnumMap<>(Access.class);
    private final Map<Access, List<Attribute>> attributes = new EnumMap<>(Access.class);
    private final Hibernate hibernate;
    private final List<PersistentClass> subclasses = new ArrayList<>();
    private Access access;
    private Set<String> names;

    private PersistentClass(
            TypeElement element, List<Annotated> lineage, Optional<PersistentClass> parent, Hibernate hibernate) {
        this.element = element;
        this.annotated = lineage.get(lineage.size() - 1);
        this.lineage = lineage;
        this.parent = parent;
        this.hibernate = hibernate;
    }

    static PersistentClass read(TypeElement element, PersistentClasses others, Hibernate hibernate) {
        List<Annotated> lineage = new ArrayList<>();
        Annotated self = Annotated.of(element);
        lineage.add(self);
        Optional<TypeElement> parent = Optional.empty();
        // Hibernate reads an embeddable without the embeddables above it.
        boolean isEmbeddable = self.is("Embeddable");
        for (TypeElement above : superclasses(element)) {
            Annotated annotated = Annotated.of(above);
            if (annotated.is("Entity")) {
                parent = Optional.of(above);
                break;
            }
            if (annotated.is("Embeddable") && isEmbeddable) {
                break;
            }
            if (annotated.is("MappedSuperclass") || annotated.is("Embeddable")) {
                lineage.add(annotated);
            }
        }
        Collections.reverse(lineage);
        return new PersistentClass(element, List.copyOf(lineage), parent.map(others::of), hibernate);
    }

    static PersistentClass alone(TypeElement element, Hibernate hibernate) {
        return new PersistentClass(element, List.of(Annotated.of(element)), Optional.empty(), hibernate);
    }

    public TypeElement element() {
        return element;
    }

    public Annotated annotated() {
        return annotated;
    }

    /** The class and its mapped superclasses, the outermost superclass first; a superclass without an annotation adds nothing. */
    public List<Annotated> lineage() {
        return lineage;
    }

    /** Whether a class repeats the parts of its key. */
    public boolean hasKeyClass() {
        return lineage.stream().anyMatch(it -> it.is("IdClass"));
    }

    /** The entity that it extends. */
    public Optional<PersistentClass> parent() {
        return parent;
    }

    /** What it demands of what it inherits, its parents ought to know before their attributes are read. */
    public void makeKnownToParent() {
        parent.ifPresent(it -> {
            it.subclasses.add(this);
            it.forgetAttributes();
        });
    }

    /** They are those of before a subclass was known. */
    private void forgetAttributes() {
        attributes.clear();
        parent.ifPresent(PersistentClass::forgetAttributes);
    }

    private List<TypeElement> withSubclasses() {
        List<TypeElement> all = new ArrayList<>();
        all.add(element);
        for (PersistentClass subclass : subclasses) {
            all.addAll(subclass.withSubclasses());
        }
        return all;
    }

    /** All of them, the nearest first. */
    public static List<TypeElement> superclasses(TypeElement element) {
        List<TypeElement> superclasses = new ArrayList<>();
        TypeMirror above = element.getSuperclass();
        while (above.getKind() == TypeKind.DECLARED) {
            TypeElement type = (TypeElement) ((DeclaredType) above).asElement();
            superclasses.add(type);
            above = type.getSuperclass();
        }
        return superclasses;
    }

    /** The entity at the top of the hierarchy; of one that extends none, itself. */
    public PersistentClass root() {
        return parent.isPresent() ? parent.get().root() : this;
    }

    /** How many entities are above it. */
    public int depth() {
        return parent.isPresent() ? parent.get().depth() + 1 : 0;
    }

    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** That of each class which does not say its own. */
    public Access access() {
        if (access == null) {
            access = new DefaultAccess(element, hibernate).find();
        }
        return access;
    }

    /** How the key of the hierarchy is read, whatever holds for the rest; of several parts the first by its name. */
    public Access accessOfKey() {
        Access usual = access();
        SortedMap<String, Annotated> keys = new TreeMap<>();
        for (Annotated member : root().collected(usual, Members::persistent)) {
            if (member.is("Id") || member.is("EmbeddedId")) {
                keys.put(Members.nameOf(member.element()), member);
            }
        }
        return keys.isEmpty() ? usual : accessOf(keys.get(keys.firstKey()));
    }

    private static Access accessOf(Annotated member) {
        return Access.writtenOn(member).orElse(Access.of(member.element()));
    }

    /** What has a place in the database, as seen through {@code self}. */
    public List<Attribute> attributes(DeclaredType self, Access access, Types types, DeclaredOrder order) {
        // Type variables that are filled in, and an order that is looked up, make it another list each time.
        if (self != element.asType() || order != DeclaredOrder.KEPT) {
            return read(self, access, types, order);
        }
        List<Attribute> known = attributes.get(access);
        if (known == null) {
            known = read(self, access, types, order);
            attributes.put(access, known);
        }
        return known;
    }

    private List<Attribute> read(DeclaredType self, Access access, Types types, DeclaredOrder order) {
        ConstrainedMembers constrained = new ConstrainedMembers(withSubclasses());
        Set<String> above = namesAbove();
        List<Attribute> read = new ArrayList<>();
        for (Members ofType : members(access)) {
            for (Annotated member : sorted(ofType, order)) {
                String name = Members.nameOf(member.element());
                if (above.add(name)) {
                    TypeMirror type = typeOf(self, member.element(), types);
                    read.add(new Attribute(member.element(), name, type, constrained.addTo(member)));
                }
            }
        }
        return List.copyOf(read);
    }

    private static List<Annotated> sorted(Members members, DeclaredOrder order) {
        if (order == DeclaredOrder.KEPT) {
            return members.persistent();
        }
        List<Annotated> sorted = new ArrayList<>(members.persistent());
        sorted.sort(Comparator.comparing(Annotated::element, order.in(members.type())));
        return sorted;
    }

    /** What a superclass declares is as it says there; Hibernate passes over a field or getter of the same name below it. */
    private Set<String> namesAbove() {
        return parent.isEmpty() ? new HashSet<>() : new HashSet<>(parent.get().names());
    }

    /** Those of all attributes, also the inherited ones. */
    private Set<String> names() {
        if (names == null) {
            names = namesAbove();
            for (Annotated member : collected(access(), Members::persistent)) {
                names.add(Members.nameOf(member.element()));
            }
        }
        return names;
    }

    /** The members that stand for an attribute which a superclass declares already. */
    public List<Annotated> redeclared(Access access) {
        Set<String> above = namesAbove();
        List<Annotated> redeclared = new ArrayList<>();
        for (Annotated member : collected(access, Members::persistent)) {
            if (!above.add(Members.nameOf(member.element()))) {
                redeclared.add(member);
            }
        }
        return redeclared;
    }

    private static TypeMirror typeOf(DeclaredType self, Element member, Types types) {
        // All members of a raw class lose what stands in angle brackets, which Hibernate sees.
        TypeMirror type = isInheritedRaw(self, member) ? member.asType() : types.asMemberOf(self, member);
        return type instanceof ExecutableType method ? method.getReturnType() : type;
    }

    private static boolean isInheritedRaw(DeclaredType self, Element member) {
        if (member.getEnclosingElement().equals(self.asElement())) {
            return false;
        }
        boolean isRaw = false;
        TypeMirror above = ((TypeElement) self.asElement()).getSuperclass();
        while (above instanceof DeclaredType declared) {
            TypeElement type = (TypeElement) declared.asElement();
            isRaw |= declared.getTypeArguments().isEmpty()
                    && !type.getTypeParameters().isEmpty();
            if (type.equals(member.getEnclosingElement())) {
                return isRaw;
            }
            above = type.getSuperclass();
        }
        return false;
    }

    /** The members whose annotations JPA does not read, because it goes through the others. */
    public List<Annotated> unread(Access access) {
        return collected(access, Members::unread);
    }

    /** What would be an attribute if nothing said that it is none. */
    public List<Annotated> transients(Access access) {
        return collected(access, Members::candidates).stream()
                .filter(it -> it.is("Transient"))
                .toList();
    }

    /** Getters that leave their attribute without a name. */
    public List<Annotated> nameless(Access access) {
        return collected(access, Members::nameless);
    }

    /** Getters of what another one gives already. */
    public List<Annotated> ambiguous(Access access) {
        return collected(access, Members::ambiguous);
    }

    /** The attributes that have an annotation of Hibernate, with where it is. */
    public SortedMap<String, Location> attributesWith(String hibernateName) {
        SortedMap<String, Location> found = new TreeMap<>();
        persistent(access()).forEach(it -> it.hibernate(hibernateName)
                .ifPresent(use -> found.put(Members.nameOf(it.element()), use.where())));
        return found;
    }

    /** The attributes that are left to somebody else. */
    public Set<String> unmanaged() {
        return persistent(access())
                .filter(Annotated::isUnmanaged)
                .map(it -> Members.nameOf(it.element()))
                .collect(Collectors.toSet());
    }

    /** Whether the attribute is left to somebody else, in whichever way an embeddable is read. */
    public boolean leavesAlone(String attribute) {
        return Stream.of(Access.values())
                .flatMap(this::persistent)
                .anyMatch(it -> it.isUnmanaged() && Members.nameOf(it.element()).equals(attribute));
    }

    /** These, and what JPA does not even map, so that only its columns are left. */
    public Set<String> leftInPlace() {
        return collected(access(), Members::candidates).stream()
                .filter(Annotated::isUnmanaged)
                .map(it -> Members.nameOf(it.element()))
                .collect(Collectors.toSet());
    }

    /** The field or getter of the attribute. */
    public Optional<Element> member(String attribute, Access access) {
        for (Annotated member : collected(access, Members::persistent)) {
            if (Members.nameOf(member.element()).equals(attribute)) {
                return Optional.of(member.element());
            }
        }
        return Optional.empty();
    }

    private Stream<Annotated> persistent(Access access) {
        return collected(access, Members::persistent).stream();
    }

    private List<Annotated> collected(Access access, Function<Members, List<Annotated>> of) {
        List<Annotated> collected = new ArrayList<>();
        for (Members ofType : members(access)) {
            collected.addAll(of.apply(ofType));
        }
        return collected;
    }

    private List<Members> members(Access access) {
        List<Members> known = members.get(access);
        if (known == null) {
            known = new ArrayList<>();
            for (Annotated type : lineage) {
                known.add(Members.of(type, access));
            }
            members.put(access, known);
        }
        return known;
    }
}
