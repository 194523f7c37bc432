package shop;

import jakarta.persistence.*;

@Entity
record Product(
        @Id @GeneratedValue Long id,
        @Column(length = 20) String name,
        @ManyToOne Product parent) {}
