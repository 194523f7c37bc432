package judged;

import jakarta.persistence.*;

interface Named {
    default String getName() {
        return "";
    }

    default void setName(String name) {}
}

@Entity
public class Shop implements Named {
    @Id
    long id;

    @Access(AccessType.PROPERTY)
    String name;

    @Embedded
    Place place;

    @Embedded
    Span span;
}

@Embeddable
record Place(@Access(AccessType.PROPERTY) int floor, int room) {}

@Embeddable
record Span(int first, int last) {
    @Access(AccessType.PROPERTY)
    public int getLength() {
        return last - first;
    }
}
