package judged;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Comment;

/** What a map or a list says of its columns stands in the tables of the subclasses too, but not what it says of the table. */
@Entity
class Herd {
    @Id
    long id = 1;

    @OneToMany
    @JoinColumn(name = "herd")
    @AttributeOverride(name = "key.number", column = @Column(name = "tag_number"))
    @Comment("of all animals")
    @Comment(value = "whose it is", on = "herd")
    Map<Tag, Animal> animals = new HashMap<>();

    @OneToMany(mappedBy = "lent")
    @MapKeyColumn(name = "lent_as")
    @Comment("of all cows")
    @Comment(value = "its name there", on = "lent_as")
    Map<String, Cow> lent = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "milked_by")
    @OrderColumn(name = "milked_as")
    @Comment(value = "one by one", on = "milked_as")
    List<Animal> milked = new ArrayList<>();
}

@Embeddable
record Tag(
        @Comment("on the ear") String number,
        @Comment("when it was put on") Integer since,
        @ManyToOne @Comment("who put it on") Vet vet) {}

@Entity
class Vet {
    @Id
    long id = 1;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Animal {
    @Id
    long id = 1;

    @Comment("in kilograms")
    Integer weight;
}

@Entity
class Cow extends Animal {
    String name;

    @ManyToOne
    Herd lent;

    Cow() {
        id = 2;
    }
}

@Entity
class Calf extends Cow {
    @Comment("in days")
    Integer age;

    Calf() {
        id = 3;
    }
}
