package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Hibernate 7 makes no key of a set where something in its table is unique. */
@Entity
@Table(name = "users")
class User {
    @Id
    Long id = 1L;

    @ManyToMany
    @JoinTable(
            name = "user_authority",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "authority_name"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"user_id", "authority_name"}))
    Set<Authority> authorities = Set.of();

    @ManyToMany
    @JoinTable(
            name = "user_friend",
            indexes = @Index(columnList = "friends_id", unique = true),
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "friends_id"))
    Set<User> friends = Set.of();

    @OneToMany
    @JoinTable(
            name = "user_child",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "child_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"user_id", "child_id"}))
    Set<User> children = Set.of();

    @ElementCollection
    @CollectionTable(
            joinColumns = @JoinColumn(name = "user_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = "nickname"))
    @Column(name = "nickname")
    Set<String> nicknames = Set.of();

    @ElementCollection
    @CollectionTable(
            joinColumns = @JoinColumn(name = "user_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"tag", "user_id"}))
    @Column(name = "tag", nullable = false)
    Set<String> tags = Set.of();

    @ElementCollection
    @OrderColumn(name = "place")
    @CollectionTable(
            joinColumns = @JoinColumn(name = "user_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"place", "user_id"}))
    List<String> texts = List.of();
}

@Entity
class Authority {
    @Id
    String name = "a";
}

class PlaceId implements Serializable {
    Long x;
    Long y;
}

/** What is unique anyway is not so twice, in whatever order. */
@Entity
@IdClass(PlaceId.class)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"y", "x"}))
class Place {
    @Id
    Long x = 1L;

    @Id
    Long y = 1L;
}
