package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "account")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Account {
    @Id
    Long id;

    Name name;
}
