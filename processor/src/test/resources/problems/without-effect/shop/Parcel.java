package shop;

import jakarta.persistence.*;

@Entity
class Parcel {
    @Id
    int id;

    // WARNING [without-effect]
    @org.hibernate.annotations.Comment("of which column?")
    @Embedded
    Size size;
}

@Embeddable
class Size {
    int width;
    int height;
}
