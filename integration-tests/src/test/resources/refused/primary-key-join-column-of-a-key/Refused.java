package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    @OneToOne
    @PrimaryKeyJoinColumn
    User user;
}

@Entity
@Table(name = "users")
class User {
    @Id
    Long id;
}
