package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    private long id;

    private String name;

    @Transient
    private String folded;

    @Access(AccessType.PROPERTY)
    @Column(name = "folded_name", length = 60)
    public String getFolded() {
        return name;
    }

    public void setFolded(String name) {
        folded = name;
    }

    @Embedded
    private Rating rating;
}
