package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Category {
    @Id
    int id;

    // ERROR [unmapped-type]
    Object anything;

    // ERROR [unmapped-type]
    List<Category> children;

    // ERROR [unmapped-type]
    Map<String, String> map;

    // ERROR [unmapped-type]
    Byte[] bytes;

    // ERROR [unmapped-type]
    Nothing nothing;

    // ERROR [unmapped-type]
    Category parent;
}

enum Nothing {}
