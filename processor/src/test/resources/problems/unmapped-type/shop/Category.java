package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Category {
    @Id
    int id;

    // ERROR [unmapped-type]
    Object anything;

    // ERROR [refused-by-hibernate]
    List<Category> children;

    // ERROR [unmapped-type]
    Map<String, String> map;

    // ERROR [refused-by-hibernate]
    Byte[] bytes;

    // ERROR [unmapped-type]
    Nothing nothing;

    // ERROR [unmapped-type]
    Category parent;
}

enum Nothing {}
