package shop;

import jakarta.persistence.*;
import java.util.*;

/** What is in a collection is read as the key is. */
@Entity
class Customer {
    @Id
    @Access(AccessType.PROPERTY)
    private Long id = 1L;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @ElementCollection
    private Set<Size> sizes = new HashSet<>();

    @Embedded
    private Weight own = new Weight();

    @ElementCollection
    private Map<Size, String> notes = new HashMap<>();
}

@Entity
class Shop {
    @Id
    private Long id = 1L;

    @ElementCollection
    @Access(AccessType.PROPERTY)
    private Set<Size> sizes = new HashSet<>();

    public Set<Size> getSizes() {
        return sizes;
    }

    public void setSizes(Set<Size> sizes) {
        this.sizes = sizes;
    }

    @ElementCollection
    private List<Weight> others = new ArrayList<>();
}

@Embeddable
class Size {
    private Integer width;
    private Integer hidden;

    public Integer getWidth() {
        return width;
    }

    public void setWidth(Integer width) {
        this.width = width;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

@Embeddable
class Weight {
    private Integer grams;
    private Integer hidden;

    public Integer getGrams() {
        return grams;
    }

    public void setGrams(Integer grams) {
        this.grams = grams;
    }
}

/** Its key is read otherwise than the class below. */
@MappedSuperclass
@Access(AccessType.FIELD)
abstract class Numbered {
    @Id
    private Long id = 1L;
}

@Entity
@Access(AccessType.PROPERTY)
class Warehouse extends Numbered {
    private Set<Room> rooms = new HashSet<>();

    @ElementCollection
    public Set<Room> getRooms() {
        return rooms;
    }

    public void setRooms(Set<Room> rooms) {
        this.rooms = rooms;
    }
}

@Embeddable
class Room {
    private Integer number = 7;
    private Integer hidden = 8;

    @Column(name = "of_getter")
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
