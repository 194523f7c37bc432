package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Shop {
    @Id
    Long id = 1L;
}

/** The key was there first: what it says is what counts. */
@Entity
class Licence {
    @Id
    @Comment("of the key")
    Long id;

    @MapsId
    @OneToOne
    @Comment("lost")
    Shop shop;
}

@Entity
class Owner {
    @Id
    @ManyToOne
    @Comment("of the shop")
    Shop shop;
}

@Entity
class Shelf {
    @EmbeddedId
    Place id;

    @MapsId("shop")
    @ManyToOne
    @Comment("lost")
    Shop shop;
}

@Entity
class Till {
    @EmbeddedId
    @Comment("of the whole")
    Place id;

    @MapsId("shop")
    @ManyToOne
    Shop shop;
}

@Embeddable
class Place {
    @Comment("of the part")
    Long shop;

    Long number;
}
