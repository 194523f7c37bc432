package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Of a key of several parts, that which comes first by its name: here a getter. */
@Entity
@IdClass(PlaceId.class)
class Place {
    @Id
    @Access(AccessType.FIELD)
    private Long story = 1L;

    private Long area = 1L;

    private Set<Corner> rooms = new HashSet<>();

    @Id
    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public Long getStory() {
        return story;
    }

    public void setStory(Long story) {
        this.story = story;
    }

    @ElementCollection
    public Set<Corner> getRooms() {
        return rooms;
    }

    public void setRooms(Set<Corner> rooms) {
        this.rooms = rooms;
    }
}

class PlaceId implements Serializable {
    private Long story;
    private Long area;

    public Long getStory() {
        return story;
    }

    public void setStory(Long story) {
        this.story = story;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceId id && Objects.equals(story, id.story) && Objects.equals(area, id.area);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

/** Here a field, though the getter was declared first. */
@Entity
@IdClass(PlaceId.class)
class Shelf {
    private Long story = 1L;

    @Id
    @Access(AccessType.FIELD)
    private Long area = 1L;

    private Set<Room> rooms = new HashSet<>();

    @Id
    public Long getStory() {
        return story;
    }

    public void setStory(Long story) {
        this.story = story;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    @ElementCollection
    public Set<Room> getRooms() {
        return rooms;
    }

    public void setRooms(Set<Room> rooms) {
        this.rooms = rooms;
    }
}

@Embeddable
class Corner {
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
