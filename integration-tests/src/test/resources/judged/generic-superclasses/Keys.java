package generics;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable
record Slot(String building, int floor) implements Serializable {}

/** A key of a generic superclass that is an embeddable. */
@MappedSuperclass
abstract class Keyed<K extends Serializable> {
    @EmbeddedId
    K key;
}

@Entity
class Locker extends Keyed<Slot> {
    @ManyToOne
    Locker next;

    @Embedded
    Size size;
}

@Embeddable
record Size(@Column(name = "wide") int width, @Column(name = "tall", nullable = false) Integer height, @ManyToOne Room within) {}

@MappedSuperclass
@IdClass(PairKey.class)
abstract class Pair<A, B> {
    @Id
    @ManyToOne
    A one;

    @Id
    @ManyToOne
    B other;
}

record PairKey(Integer one, Long other) implements Serializable {}

@Entity
class RoomOfRegion extends Pair<Room, Region> {
    boolean open;
}

/** Property access, and a getter that the compiler bridges. */
@MappedSuperclass
abstract class Properties<ID extends Serializable, P> implements HasId<ID> {
    private ID id;
    private P payload;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Override
    public ID getId() {
        return id;
    }

    public void setId(ID id) {
        this.id = id;
    }

    @Column(length = 77)
    public P getPayload() {
        return payload;
    }

    public void setPayload(P payload) {
        this.payload = payload;
    }
}

@Entity
class Parcel extends Properties<Long, String> {
    private Set<String> labels;

    @Override
    public Long getId() {
        return super.getId();
    }

    @ElementCollection
    public Set<String> getLabels() {
        return labels;
    }

    public void setLabels(Set<String> labels) {
        this.labels = labels;
    }
}

@Entity
class Measurement extends Properties<Integer, Double> {}

@Entity
class Report extends Document {
    String title;
}

@Entity
class Minutes extends Document {
    @ManyToOne
    Report about;
}
