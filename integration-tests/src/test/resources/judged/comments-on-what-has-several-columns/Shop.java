package shop;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @EmbeddedId
    @Comment(value = "of the town", on = "town")
    Place place = new Place();

    @Embedded
    @Comment(value = "said of height", on = "height")
    @Comment(value = "said of what is deeper", on = "VALUE2")
    @Comment("said of the first")
    Size size = new Size();

    @Embedded
    @Comment(value = "on width", on = "w")
    @AttributeOverride(name = "width", column = @Column(name = "w"))
    @AttributeOverride(name = "height", column = @Column(name = "h"))
    @AttributeOverride(name = "depth.value1", column = @Column(name = "d1"))
    @AttributeOverride(name = "depth.value2", column = @Column(name = "d2"))
    @AssociationOverride(name = "depth.chain", joinColumns = {@JoinColumn(name = "c1"), @JoinColumn(name = "c2")})
    Size second = new Size();

    @Comment("when it opened")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime opened;

    @Comment(value = "the zone alone", on = "closed_tz")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime closed;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "first_id")
    @Column(name = "first_type")
    @AnyDiscriminatorValue(discriminator = "B", entity = Box.class)
    @Comment("of any")
    Object first;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "other_id")
    @Column(name = "other_type")
    @AnyDiscriminatorValue(discriminator = "B", entity = Box.class)
    @Comment(value = "of the key", on = "other_id")
    Object other;

    @ElementCollection
    List<Shelf> shelves = new ArrayList<>();
}

@Embeddable
class Place implements java.io.Serializable {
    String town = "t";
    String street = "s";
}

@Embeddable
class Size {
    Integer width = 1;

    @Comment("of itself")
    Integer height = 2;

    @Embedded
    @Comment("of what is deeper")
    Depth depth = new Depth();
}

@Embeddable
class Depth {
    Integer value1 = 3;
    Integer value2 = 3;

    @ManyToOne
    Shop chain;
}

@Embeddable
class Shelf {
    @Comment("of the board")
    String board = "b";

    @Embedded
    @Comment(value = "of the edge", on = "edge")
    Rim rim = new Rim();
}

@Embeddable
class Rim {
    String corner = "c";
    String edge = "e";
}

@Entity
class Box {
    @Id
    Long id = 1L;

    @Column(name = "shared")
    @Comment("of the first that has it")
    Long shared;

    @ManyToOne
    @JoinColumn(name = "shared", insertable = false, updatable = false)
    @Comment("lost")
    Box box;
}
