package shop;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;

@Entity
public class Customer {
    @Id
    long id;

    @Column(name = "full_name", length = 80)
    String name;
}
