package shop;

import jakarta.persistence.*;

@Embeddable
@Access(AccessType.PROPERTY)
class Rating {
    private int internal;

    @Column(name = "stars")
    public Integer getValue() {
        return internal;
    }

    public void setValue(Integer value) {}
}
