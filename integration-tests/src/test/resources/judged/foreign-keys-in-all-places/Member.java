package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@PrimaryKeyJoinColumn(name = "member_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Member extends Customer {}
