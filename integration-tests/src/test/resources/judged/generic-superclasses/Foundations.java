package generics;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import java.util.*;

interface HasId<ID> {
    ID getId();
}

interface Labelled {
    String label();

    default String shortLabel() {
        return label().substring(0, 1);
    }
}

/** The kind of key is only known three levels further down. */
@MappedSuperclass
abstract class Base<ID extends Serializable> implements HasId<ID>, Serializable {
    public abstract void setId(ID id);

    @Version
    private long version;
}

/** Whose key somebody thinks up. */
@MappedSuperclass
abstract class Assigned<ID extends Serializable & Comparable<ID>> extends Base<ID> {
    @Id
    @Column(name = "key_of_it")
    private ID id;

    @Override
    public ID getId() {
        return id;
    }

    @Override
    public void setId(ID id) {
        this.id = id;
    }
}

@MappedSuperclass
abstract class Generated<ID extends Serializable> extends Base<ID> {
    @Id
    @GeneratedValue
    private ID id;

    @Override
    public ID getId() {
        return id;
    }

    @Override
    public void setId(ID id) {
        this.id = id;
    }
}

/** @param <U> who changes it */
@MappedSuperclass
abstract class Auditable<U, ID extends Serializable> extends Generated<ID> {
    @ManyToOne
    @JoinColumn(name = "created_by")
    private U createdBy;

    @ManyToOne(optional = true)
    private U changedBy;

    private Instant createdAt;

    @ElementCollection
    private List<String> remarks;
}

@MappedSuperclass
abstract class Coded<C extends Comparable<C>, ID extends Serializable> extends Auditable<Staff, ID> {
    @Column(nullable = false, length = 30)
    C code;

    @ElementCollection
    @CollectionTable
    Set<C> formerCodes;

    @ElementCollection
    Map<String, C> codesElsewhere;
}

/** A tree of whatever it is a tree of. */
@MappedSuperclass
abstract class Node<T extends Node<T>> extends Auditable<Staff, Long> {
    @ManyToOne(fetch = FetchType.LAZY)
    T parent;

    @OneToMany(mappedBy = "parent")
    List<T> children;

    @ManyToMany
    Set<T> related;
}
