package shop;

import jakarta.persistence.*;

/** What its components say counts for nothing with Hibernate 7, unless the record says that it is read by fields. */
@Entity
class Parcel {
    private Long id = 1L;
    private Size size = new Size(1, "b");
    private Weight weight = new Weight(2);

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }
}

@Embeddable
record Size(@Column(name = "wide") int width, @Column(length = 20, nullable = false) String unit) {}

@Embeddable
@Access(AccessType.FIELD)
record Weight(@Column(name = "heavy") int grams) {}
