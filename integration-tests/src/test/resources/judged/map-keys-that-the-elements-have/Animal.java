package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Animal {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 20)
    String serialNumber = "A 1";

    @Column(nullable = false)
    String nickname = "Leo";

    @ManyToOne
    Zoo zoo;
}
