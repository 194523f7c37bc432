package refused;

import jakarta.persistence.*;

@Entity
class Profile {
    @Id
    @OneToOne
    @JoinTable(name = "profile_of")
    Person person;
}

@Entity
class Person {
    @Id
    Long id;
}
