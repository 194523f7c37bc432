package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "town", referencedColumnName = "town")
    Shop shop;
}

@Entity
class Shop implements java.io.Serializable {
    @Id
    Long id;

    @Embedded
    Place place;
}

@Embeddable
class Place {
    String town;

    String street;
}
