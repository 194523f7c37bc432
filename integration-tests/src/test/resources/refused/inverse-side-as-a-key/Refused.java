package refused;

import jakarta.persistence.*;

@Entity
class Passport {
    @Id
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
