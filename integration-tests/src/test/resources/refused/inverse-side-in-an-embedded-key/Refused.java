package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Passport {
    @EmbeddedId
    PassportKey key;
}

@Embeddable
class PassportKey implements Serializable {
    int number;

    @OneToOne(mappedBy = "passport")
    Person person;
}

@Entity
class Person {
    @Id
    Long id;

    @OneToOne
    Passport passport;
}
