package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Dog extends Animal {}
