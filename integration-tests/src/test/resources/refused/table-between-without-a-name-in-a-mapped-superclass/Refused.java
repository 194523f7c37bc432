package refused;

import jakarta.persistence.*;

@MappedSuperclass
class Branch {
    @Id
    long id;

    @ManyToOne
    @JoinTable
    Shop shop;
}

@Entity
class Shop extends Branch {}
