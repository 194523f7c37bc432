package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    @Lob
    String manual;

    @Lob
    byte[] picture;

    byte[] thumbnail;
}
