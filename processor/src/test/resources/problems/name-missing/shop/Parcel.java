package shop;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "parcels")
@Inheritance(strategy = InheritanceType.JOINED)
// ERROR [name-missing]
@DiscriminatorColumn(length = 10)
class Parcel {
    @Id
    // ERROR [name-missing]
    @GeneratedValue
    @Column(name = "nr")
    long nr;

    @ElementCollection
    @Column(name = "label")
    // ERROR [name-missing]
    Set<String> labels;

    @ElementCollection
    @CollectionTable(name = "stamps", joinColumns = @JoinColumn(name = "parcel_nr"))
    @Column(name = "stamp")
    @OrderColumn
    // ERROR [name-missing]
    List<String> stamps;

    @ElementCollection
    @CollectionTable(name = "notes", joinColumns = @JoinColumn(name = "parcel_nr"))
    @Column(name = "note")
    // ERROR [name-missing]
    Map<String, String> notes;

    @ManyToMany
    // ERROR [name-missing]
    Set<Customer> customers;

    @Embedded
    Size size;
}

@Embeddable
class Size {
    // ERROR [name-missing]
    int height;

    @Column(name = "width")
    int width;
}

@Entity
@Table(name = "big_parcels")
// ERROR [name-missing]
class BigParcel extends Parcel {}

@Entity
@Table(name = "numbered")
class Numbered {
    @Id
    // ERROR [name-missing]
    @GeneratedValue(strategy = GenerationType.TABLE)
    @Column(name = "id")
    long id;
}
