package shop;

import jakarta.persistence.*;

@Entity
@Table(
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"firstName", "LAST_NAME"}),
            @UniqueConstraint(columnNames = {"LAST_NAME", "firstName"}),
            @UniqueConstraint(name = "nick_once", columnNames = "nick"),
            @UniqueConstraint(columnNames = "nick")
        },
        indexes = {
            @Index(columnList = "firstName, last_name DESC"),
            @Index(columnList = "firstName ASC"),
            @Index(name = "by_town", columnList = "town", unique = true),
            @Index(name = "of_friend", columnList = "friend_id"),
            @Index(columnList = "town, nick,")
        })
class Person {
    @Id
    @Column(unique = true)
    Long id = 1L;

    String firstName = "a";

    @Column(name = "last_name")
    String lastName = "b";

    @Column(unique = true)
    String nick = "c";

    String town = "d";

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "of_friend"))
    Person friend;
}
