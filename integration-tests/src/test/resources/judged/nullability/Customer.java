package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    int bare;

    @Column
    int withColumn;

    @Basic
    int basic;

    @Basic(optional = false)
    @Column(nullable = true)
    Integer required = 1;

    @Basic(optional = false)
    int requiredPrimitive;

    @Column(name = "both_of_them")
    @Basic
    int both;

    boolean flag;
    char letter = 'c';

    @Version
    Integer version;

    @Column(nullable = false)
    Integer number = 2;

    @Temporal(TemporalType.DATE)
    Date bornOn;

    byte small;

    @Lob
    byte[] picture;

    @Embedded
    Size size = new Size();

    @ElementCollection
    Set<Size> sizes = new HashSet<>(Set.of(new Size()));
}

@Embeddable
class Size {
    int width;

    @Column(nullable = false)
    int height;

    @Basic(optional = false)
    Integer depth = 3;

    @Basic
    int weight;

    @Override
    public boolean equals(Object other) {
        return other instanceof Size;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Entity
class Shelf {
    @EmbeddedId
    Place id = new Place();

    @Version
    long version;
}

@Embeddable
class Place implements Serializable {
    int hall = 1;
    Integer line = 2;

    @Column(nullable = true)
    String board = "x";

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Entity
class Stamped {
    @Id
    Long id = 1L;

    @Version
    Instant stamp;
}

@Entity
class Counted {
    @Id
    Long id = 1L;

    @Version
    @Column(nullable = true)
    short version;
}
