package shop;

import jakarta.persistence.*;

@Entity
class Husband {
    @Id
    @OneToOne
    Wife wife;
}

@Entity
class Wife {
    @Id
    @OneToOne
    // ERROR [refused-by-hibernate]
    Husband husband;
}

@Entity
class Passport {
    @EmbeddedId
    PassportId id;

    // ERROR [refused-by-hibernate]
    @MapsId("owner")
    @ManyToOne
    Husband holder;
}

@Embeddable
class PassportId {
    int holder;
    int number;
}
