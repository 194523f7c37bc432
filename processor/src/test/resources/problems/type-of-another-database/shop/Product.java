package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    // WARNING [type-of-another-database]
    @Column(columnDefinition = "int unsigned")
    int id;

    // WARNING [type-of-another-database]
    @Column(columnDefinition = "DATETIME default current_timestamp not null")
    java.time.LocalDateTime made;

    // WARNING [type-of-another-database]
    @Column(columnDefinition = "varchar2(80 char)")
    String name;

    // WARNING [type-of-another-database]
    @Column(columnDefinition = "enum('new', 'sold')")
    String state;

    @Column(columnDefinition = "bit varying (3)")
    String bits;

    @Column(columnDefinition = "my_own_domain")
    String own;

    @ElementCollection
    // WARNING [type-of-another-database]
    @Column(columnDefinition = "longtext")
    java.util.Set<String> notes;
}
